package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.shared.Period;
import java.io.Serializable;
import java.util.UUID;

/** One operator looks after another's people for some days. */
public record CoverRow(UUID id, UserId absent, String absentName, UserId cover, String coverName, Period days)
        implements Serializable {}
