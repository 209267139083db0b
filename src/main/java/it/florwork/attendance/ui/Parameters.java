package it.florwork.attendance.ui;

import com.vaadin.flow.router.RouteParameters;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an address names. An address that names nothing is one of a page that is not there. */
final class Parameters {
    private static final Pattern DATE_FORM = Pattern.compile("(20\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern MONTH_FORM = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");
    private static final Pattern ID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Parameters() {}

    /** The date in the address, if there is one. */
    static Optional<LocalDate> date(RouteParameters address) {
        return address.get("date").map(text -> {
            var form = DATE_FORM.matcher(text);
            if (!form.matches()) {
                throw new NotFound("date in the address");
            }
            var month = LocalDate.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), 1);
            int day = Integer.parseInt(form.group(3));
            if (day > month.lengthOfMonth()) {
                throw new NotFound("date in the address");
            }
            return month.withDayOfMonth(day);
        });
    }

    static YearMonth month(RouteParameters address) {
        return address.get("month")
                .filter(MONTH_FORM.asMatchPredicate())
                .map(YearMonth::parse)
                .orElseThrow(() -> new NotFound("month in the address"));
    }

    static UUID sheet(RouteParameters address) {
        return address.get("sheet")
                .filter(ID_FORM.asMatchPredicate())
                .map(UUID::fromString)
                .orElseThrow(() -> new NotFound("sheet in the address"));
    }

    static EngagementId engagement(RouteParameters address) {
        return address.get("engagement")
                .filter(ID_FORM.asMatchPredicate())
                .map(text -> new EngagementId(UUID.fromString(text)))
                .orElseThrow(() -> new NotFound("engagement in the address"));
    }

    static GroupId group(RouteParameters address) {
        return address.get("group")
                .filter(ID_FORM.asMatchPredicate())
                .map(text -> new GroupId(UUID.fromString(text)))
                .orElseThrow(() -> new NotFound("group in the address"));
    }
}
