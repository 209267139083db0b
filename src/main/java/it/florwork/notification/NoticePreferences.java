package it.florwork.notification;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.QuietHours;
import it.florwork.notification.domain.SettingTable;
import it.florwork.notification.domain.Waiting;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the viewer wants to be told. An address counts once a code that was sent there came back. */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO
})
public class NoticePreferences {
    private static final int TRIES = 5;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final SettingTable settings;
    private final OutboxTable outbox;
    private final NoticeSealer sealer;
    private final SendingTimes times;
    private final MailChannel mail;
    private final CurrentViewer viewer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NoticePreferences(
            SettingTable settings,
            OutboxTable outbox,
            NoticeSealer sealer,
            SendingTimes times,
            MailChannel mail,
            CurrentViewer viewer,
            Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.sealer = sealer;
        this.times = times;
        this.mail = mail;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NoticeSettings mine() {
        var me = viewer.get();
        var setting = settings.of(me.user());
        var quiet = setting.quiet(times.usualQuiet());
        var chosen = settings.choices(me.user());
        var address = setting.address();
        return new NoticeSettings(
                mail.isOn(),
                address == null ? null : sealer.open(me.user(), address),
                setting.isConfirmed(),
                quiet.from(),
                quiet.until(),
                NoticeKind.of(me.role()).stream().map(chosen::get).toList());
    }

    public void choose(NoticeChoice choice) {
        settings.choose(viewer.get().user(), choice);
    }

    /** @param from from when nothing is sent, minutes of the day in Rome; the same as until for never */
    public void quiet(int from, int until) {
        if (from < 0 || until < 0 || from >= MINUTES_OF_A_DAY || until >= MINUTES_OF_A_DAY) {
            throw new RuleViolation("notification.error.quiet");
        }
        var me = viewer.get().user();
        settings.locked(me);
        settings.quiet(me, new QuietHours(from, until));
    }

    /** Mail goes there once the code that is sent there now is given to {@link #confirm}. */
    public void mailTo(EmailAddress address) {
        var me = viewer.get().user();
        settings.locked(me);
        String code = "%06d".formatted(random.nextInt(1_000_000));
        settings.address(me, sealer.seal(me, address.value()), sealer.seal(me, code));
        outbox.add(me, MailChannel.NAME, null, Waiting.nothing(), clock.instant());
    }

    /** @throws RuleViolation when it is another code, or too many were tried */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void confirm(String code) {
        var me = viewer.get().user();
        var setting = settings.locked(me);
        var expected = setting.code();
        if (expected == null || setting.codeTries() >= TRIES) {
            throw new RuleViolation("notification.error.codeGone");
        }
        settings.triedCode(me);
        if (!MessageDigest.isEqual(
                sealer.open(me, expected).getBytes(StandardCharsets.UTF_8),
                code.strip().getBytes(StandardCharsets.UTF_8))) {
            throw new RuleViolation("notification.error.code");
        }
        settings.confirm(me, clock.instant());
    }

    /** No mail any more, and the address is forgotten. */
    public void noMail() {
        var me = viewer.get().user();
        settings.locked(me);
        settings.address(me, null, null);
    }
}
