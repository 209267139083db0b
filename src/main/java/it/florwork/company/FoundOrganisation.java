package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.VatNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A new organisation.
 *
 * @param vatNumber eleven digits; a host cannot do without
 * @param certifiedMail where legal notices reach it, if it has one
 */
public record FoundOrganisation(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        @Nullable VatNumber vatNumber,
        @Nullable String certifiedMail) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** Whether this looks like an address that mail can reach. */
    public static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }
}
