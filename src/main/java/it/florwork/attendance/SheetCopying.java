package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.SheetDays.Refusal;
import it.florwork.attendance.SheetDays.Written;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copies the days of a signed week sheet into the portal, each in a transaction of its own. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RolesAllowed(Role.OPERATOR)
public class SheetCopying {
    private final SheetDays sheets;
    private final Days days;
    private final DaysOnBehalf onBehalf;
    private final Clock clock;

    SheetCopying(SheetDays sheets, Days days, DaysOnBehalf onBehalf, Clock clock) {
        this.sheets = sheets;
        this.days = days;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /**
     * Enters each day for every side that signed, as far as that side may say it and has not said the same already. Each
     * is kept or refused for itself; entering the same sheet again changes nothing.
     *
     * @throws NotFound when somebody or some day is not on the sheet
     */
    public List<Refusal> enter(UUID id, Set<Side> signed, List<Written> written, String reason) {
        if (!signed.contains(Side.TRAINEE) && !signed.contains(Side.TUTOR)) {
            throw new RuleViolation("attendance.error.nobodySigned");
        }
        var transcript = sheets.sheet(id);
        var monday = transcript.sheet().monday();
        var refusals = new ArrayList<Refusal>();
        for (var day : written) {
            if (transcript.lines().stream().noneMatch(line -> line.engagement().equals(day.engagement()))
                    || day.date().isBefore(monday)
                    || day.date().isAfter(monday.plusDays(SheetDays.LAST_DAY))) {
                throw new NotFound("day " + day.date() + " of engagement " + day.engagement() + " on sheet " + id);
            }
            try {
                signed.stream()
                        .sorted()
                        .filter(side -> side != Side.OPERATOR && day.kind().mayBeReportedBy(side))
                        .forEach(side -> enter(day, side, reason));
            } catch (RuleViolation refusal) {
                refusals.add(new Refusal(day.engagement(), day.date(), refusal));
            }
        }
        return refusals;
    }

    private void enter(Written day, Side side, String reason) {
        var seen = days.day(day.engagement(), day.date());
        var said = side == Side.TRAINEE ? seen.trainee() : seen.tutor();
        boolean saysSo = said.size() == 1
                && said.getFirst().kind() == day.kind()
                && said.getFirst().slots().equals(day.slots());
        if (!saysSo) {
            onBehalf.enter(
                    ReportDay.inPortal(
                            DayReportId.next(),
                            day.engagement(),
                            day.date(),
                            day.kind(),
                            day.slots(),
                            null,
                            seen.basisOf(side),
                            clock.instant()),
                    side,
                    reason);
        }
    }
}
