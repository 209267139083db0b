package it.florwork.candidate.domain;

import it.florwork.candidate.AssessPerson;
import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of what a person can give and wants; nothing here says who they are. */
@Entity
public class PersonCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    private WeeklyTimetable availability;
    private @Nullable Integer travelMinutes;
    private String municipality;

    @Enumerated(EnumType.STRING)
    private @Nullable ItalianLevel italianLevel;

    private @Nullable Boolean likesOutdoors;
    private boolean drivingLicence;

    @Convert(converter = Regimes.class)
    private Set<Regime> regimes;

    private @Nullable LocalDate filledOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PersonCard() {} // JPA

    private PersonCard(CandidateId candidate, String municipality) {
        this.candidate = candidate;
        this.availability = WeeklyTimetable.EMPTY;
        this.municipality = municipality;
        this.regimes = Set.of();
    }

    /** Of a person who was just referred: only where they live is known. */
    public static PersonCard blank(CandidateId candidate, String municipality) {
        return new PersonCard(candidate, municipality);
    }

    /** @param today kept the first time: from then on the card counts as filled in */
    public PersonCard says(AssessPerson content, LocalDate today) {
        availability = content.availability();
        travelMinutes = content.travelMinutes();
        municipality = content.municipality();
        italianLevel = content.italian();
        likesOutdoors = content.likesOutdoors();
        drivingLicence = content.drivingLicence();
        regimes = content.regimes();
        filledOn = filledOn == null ? today : filledOn;
        return this;
    }

    public AssessPerson content() {
        return new AssessPerson(
                availability, travelMinutes, municipality, italianLevel, likesOutdoors, drivingLicence, regimes);
    }

    public CandidateId candidate() {
        return candidate;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** Keeps regimes in one text column. */
    @jakarta.persistence.Converter
    static class Regimes implements AttributeConverter<Set<Regime>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable Set<Regime> regimes) {
            return regimes == null
                    ? ""
                    : regimes.stream().sorted().map(Regime::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<Regime> convertToEntityAttribute(@Nullable String text) {
            return text == null || text.isEmpty()
                    ? Set.of()
                    : Arrays.stream(text.split(",")).map(Regime::valueOf).collect(Collectors.toUnmodifiableSet());
        }
    }
}
