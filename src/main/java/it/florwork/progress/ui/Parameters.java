package it.florwork.progress.ui;

import com.vaadin.flow.router.RouteParameters;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an address names. An address that names nothing is one of a page that is not there. */
final class Parameters {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Parameters() {}

    static EngagementId engagement(RouteParameters address) {
        return address.get("engagement")
                .filter(text -> UUID_FORM.matcher(text).matches())
                .map(text -> new EngagementId(UUID.fromString(text)))
                .orElseThrow(() -> new NotFound("engagement in the address"));
    }

    static Week week(RouteParameters address) {
        return address.get("week").flatMap(Week::parse).orElseThrow(() -> new NotFound("week in the address"));
    }
}
