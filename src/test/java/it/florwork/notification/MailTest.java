package it.florwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import it.florwork.access.ActAs;
import it.florwork.access.Colleagues;
import it.florwork.access.MyAccount;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.notification.domain.Addressee;
import it.florwork.notification.domain.Notice;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.PushDeviceTable;
import it.florwork.notification.domain.SettingTable;
import it.florwork.notification.domain.UntoldTable;
import it.florwork.notification.domain.Waiting;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.Ids;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** Mail over real SMTP, to a server in this process. */
@PortalTest
@UseCase("UC-71")
class MailTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final EmailAddress ADDRESS = new EmailAddress("chi.legge@example.org");

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NoticeTable notices;

    @Autowired
    SettingTable settings;

    @Autowired
    UntoldTable untold;

    @Autowired
    OutboxTable messages;

    @Autowired
    PushDeviceTable devices;

    @Autowired
    MailWords words;

    @Autowired
    NoticeSealer sealer;

    @Autowired
    SendingTimes times;

    @Autowired
    Colleagues colleagues;

    @Autowired
    MyAccount account;

    @Autowired
    GivingUp givingUp;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private Viewer reader;
    private MailChannel channel;

    @BeforeEach
    void somebodyAtTenInTheMorning() {
        database.sql("delete from outbox_message").update();
        at(10, 0);
        reader = accounts.fresh(Role.HOST_TUTOR);
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(MAIL.getSmtp().getPort());
        channel = new MailChannel(
                Optional.of(smtp), "florwork@portale.example", words, settings, sealer, colleagues, clock);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
        database.sql("delete from outbox_message").update();
    }

    private void at(int hour, int minute) {
        clock.travelTo(TUESDAY.atTime(LocalTime.of(hour, minute))
                .atZone(PortalClock.ROME)
                .toInstant());
    }

    private void told(NoticeKind kind) {
        notices.add(
                new Notice(
                        new Addressee(reader.user(), reader.role()),
                        kind,
                        Ids.next().toString(),
                        "2026-10",
                        "tutor-months"),
                clock.instant());
    }

    /** One round of the job, with this way out. */
    private void dispatch(Channel way) {
        ActAs.run(Viewer.system("test"), () -> {
            new Gathering(untold, settings, messages, devices, List.of(way), times, colleagues, transactions, clock)
                    .gather();
            new Outbox(messages, List.of(way), settings, times, colleagues, givingUp, clock).deliver();
        });
    }

    private MimeMessage last() {
        var all = MAIL.getReceivedMessages();
        return all[all.length - 1];
    }

    private void confirmed() {
        ActAs.run(reader, () -> preferences.mailTo(ADDRESS));
        dispatch(channel);
        var code = Pattern.compile("\\b\\d{6}\\b").matcher(GreenMailUtil.getBody(last()));
        assertThat(code.find()).isTrue();
        ActAs.run(reader, () -> preferences.confirm(" " + code.group() + " "));
    }

    @Test
    void anAddressCountsOnceItsCodeCameBack() throws Exception {
        told(NoticeKind.TUTOR_ASSIGNED);
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        ActAs.run(reader, () -> preferences.mailTo(ADDRESS));
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(last().getSubject()).isEqualTo("FlorWork: il tuo codice");
        assertThatThrownBy(() -> ActAs.run(reader, () -> preferences.confirm("no")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("notification.error.code");
        assertThat(ActAs.call(reader, preferences::mine).isConfirmed()).isFalse();
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        for (int tries = 2; tries <= 5; tries++) {
            assertThatThrownBy(() -> ActAs.run(reader, () -> preferences.confirm("no")))
                    .hasMessage("notification.error.code");
        }
        assertThatThrownBy(() -> ActAs.run(reader, () -> preferences.confirm("no")))
                .hasMessage("notification.error.codeGone");
    }

    @Test
    void theAddressLiesSealedAndIsForgottenOnAWord() {
        confirmed();
        assertThat(ActAs.call(reader, preferences::mine).address()).isEqualTo(ADDRESS.value());
        assertThat(new String(settings.of(reader.user()).address(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("example");
        ActAs.run(reader, preferences::noMail);
        assertThat(settings.of(reader.user()).address()).isNull();
        told(NoticeKind.MONTH_TO_SIGN);
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aDailyMailSaysHowManyOfWhatAndNothingOfAnybody() throws Exception {
        confirmed();
        told(NoticeKind.MONTH_TO_SIGN);
        told(NoticeKind.MONTH_TO_SIGN);
        told(NoticeKind.DAY_DISPUTED);
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
        var mail = last();
        assertThat(mail.getSubject()).isEqualTo("FlorWork: 3 cose ti aspettano");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("List-Unsubscribe", null)).endsWith("/app/notice-settings>");
        assertThat(mail.getContentType()).startsWith("multipart/");
        String all = GreenMailUtil.getWholeMessage(mail);
        assertThat(all).contains("text/plain").contains("text/html").contains("/app/notices");
        var readable = new StringBuilder();
        var parts = new java.util.ArrayDeque<Object>(List.of(mail.getContent()));
        while (!parts.isEmpty()) {
            Object part = parts.pop();
            if (part instanceof jakarta.mail.Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    parts.add(several.getBodyPart(i).getContent());
                }
            } else {
                readable.append(part);
            }
        }
        assertThat(readable)
                .contains("Un mese aspetta la tua firma (2)")
                .contains("Di un giorno ci sono due versioni (1)")
                .doesNotContain("2026-10")
                .doesNotContain("tutor-months")
                .doesNotContain(reader.username());
        told(NoticeKind.MONTH_REOPENED);
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).as("once a day").hasSize(2);
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        dispatch(channel);
        assertThat(last().getSubject()).isEqualTo("FlorWork: una cosa ti aspetta");
    }

    @Test
    void whatIsUrgentGoesAtOnceButNotInQuietHoursAndNotWhenItIsRead() throws Exception {
        confirmed();
        ActAs.run(reader, () -> preferences.choose(new NoticeChoice(NoticeKind.ACCIDENT, MailChoice.AT_ONCE, true)));
        ActAs.run(reader, () -> preferences.choose(new NoticeChoice(NoticeKind.NEW_WAY_IN, MailChoice.NEVER, true)));
        at(22, 0);
        told(NoticeKind.ACCIDENT);
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        ActAs.run(reader, () -> preferences.quiet(0, 0));
        told(NoticeKind.NEW_WAY_IN);
        dispatch(channel);
        assertThat(last().getSubject()).isEqualTo("FlorWork: una cosa ti aspetta");
        told(NoticeKind.ACCIDENT);
        database.sql("update notice set read_at = made_at where recipient_id = ?")
                .param(reader.user().toString())
                .update();
        dispatch(channel);
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    @Test
    void mailSpeaksTheReadersLanguage() throws Exception {
        confirmed();
        ActAs.run(reader, () -> account.speak(Locale.ENGLISH));
        told(NoticeKind.MONTH_TO_SIGN);
        dispatch(channel);
        assertThat(last().getSubject()).isEqualTo("FlorWork: one thing waits for you");
    }

    @Test
    void aRepeatCarriesTheSameMessageId() throws Exception {
        confirmed();
        told(NoticeKind.MONTH_TO_SIGN);
        var powerCut = new Channel() {
            @Override
            public String name() {
                return channel.name();
            }

            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(OutboxMessage message) {
                channel.send(message);
                throw new AssertionError("the power goes after the server's yes");
            }
        };
        assertThatThrownBy(() -> dispatch(powerCut)).isInstanceOf(AssertionError.class);
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(6)));
        dispatch(channel);
        dispatch(channel);
        var all = MAIL.getReceivedMessages();
        assertThat(all).hasSize(3);
        assertThat(all[2].getMessageID()).isEqualTo(all[1].getMessageID()).endsWith("@portale.example>");
    }

    @Test
    void aServerThatIsDownIsTriedAgain() {
        confirmed();
        told(NoticeKind.MONTH_TO_SIGN);
        MAIL.stop();
        dispatch(channel);
        assertThat(database.sql("select concat(state, ' ', last_error) from outbox_message where state <> 'SENT'")
                        .query(String.class)
                        .single())
                .startsWith("WAITING MailSend");
        MAIL.start();
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(2)));
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(MAIL.getSmtp().getPort());
        dispatch(new MailChannel(
                Optional.of(smtp), "florwork@portale.example", words, settings, sealer, colleagues, clock));
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void onlyWhatIsSaidOfTheRecipientIsForGood() {
        confirmed();
        var refusing = new JavaMailSenderImpl() {
            private String answer = "";

            @Override
            public void send(MimeMessage... mails) {
                int code = Integer.parseInt(answer.substring(0, 3));
                var cause = answer.endsWith("recipient")
                        ? new SMTPAddressFailedException(null, "RCPT TO", code, answer)
                        : new SMTPSendFailedException("DATA", code, answer, null, null, null, null);
                throw new MailSendException(Map.of(mails[0], cause));
            }
        };
        var way = new MailChannel(
                Optional.of(refusing), "florwork@portale.example", words, settings, sealer, colleagues, clock);
        var becomes = new LinkedHashMap<String, String>();
        for (var answer :
                List.of("550 no such recipient", "552 full recipient", "451 busy recipient", "535 our password")) {
            database.sql("delete from outbox_message").update();
            refusing.answer = answer;
            messages.add(
                    reader.user(),
                    MailChannel.NAME,
                    null,
                    new Waiting(Map.of(NoticeKind.ACCIDENT, 1)),
                    clock.instant());
            dispatch(way);
            becomes.put(
                    answer,
                    database.sql("select concat(state, ' ', last_error) from outbox_message")
                            .query(String.class)
                            .single());
        }
        assertThat(becomes)
                .containsEntry("550 no such recipient", "GAVE_UP SMTP_550")
                .containsEntry("552 full recipient", "WAITING SMTP_552")
                .containsEntry("451 busy recipient", "WAITING SMTP_451")
                .containsEntry("535 our password", "WAITING SMTP_535");
    }
}
