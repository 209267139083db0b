package it.florwork.notification;

import it.florwork.access.Colleagues;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.SettingTable;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail over SMTP, on when {@code spring.mail.host} names a server. Every try of a message carries its one Message-ID. */
@Component
class MailChannel implements Channel {
    static final String NAME = "MAIL";
    private static final int REFUSED_FOR_GOOD = 500;
    private static final int MAILBOX_FULL = 552;

    private final Optional<JavaMailSender> server;
    private final String from;
    private final MailWords words;
    private final SettingTable settings;
    private final NoticeSealer sealer;
    private final Colleagues colleagues;
    private final Clock clock;

    MailChannel(
            Optional<JavaMailSender> server,
            @Value("${florwork.mail.from:florwork@localhost}") String from,
            MailWords words,
            SettingTable settings,
            NoticeSealer sealer,
            Colleagues colleagues,
            Clock clock) {
        this.server = server;
        this.from = from;
        this.words = words;
        this.settings = settings;
        this.sealer = sealer;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOn() {
        return server.isPresent();
    }

    @Override
    public void send(OutboxMessage message) {
        var reader = message.recipient();
        var setting = settings.of(reader);
        var address = setting.address();
        var code = setting.code();
        boolean asksForProof = message.waiting().total() == 0;
        if (address == null || (asksForProof ? code == null : !setting.isConfirmed())) {
            throw NotSent.needless("NO_ADDRESS"); // taken back since
        }
        Locale language = colleagues.languageOf(reader);
        var text = asksForProof && code != null
                ? words.code(sealer.open(reader, code), language)
                : words.digest(message.waiting(), language);
        send(message, sealer.open(reader, address), text);
    }

    private void send(OutboxMessage message, String address, MailWords.Text text) {
        var smtp = server.orElseThrow();
        try {
            var mail = smtp.createMimeMessage();
            var parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(address);
            parts.setSubject(text.subject());
            parts.setText(text.plain(), text.html());
            parts.setSentDate(Date.from(clock.instant()));
            mail.setHeader("Message-ID", "<" + message.id() + "@" + from.replaceAll(".*@", "") + ">");
            mail.setHeader("List-Unsubscribe", "<" + words.settings() + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            smtp.send(mail);
        } catch (MailException | MessagingException failed) {
            throw notSent(failed);
        }
    }

    /**
     * The class of failure: what a server writes may name the address. Only what it says of the recipient is for good;
     * a password or a sender that it refuses is ours to mend, and the message waits for that.
     */
    private static NotSent notSent(Exception failed) {
        var causes = failed instanceof MailSendException several
                ? Arrays.stream(several.getMessageExceptions())
                : Stream.of(failed);
        var failures = causes.flatMap(MailChannel::withCauses).toList();
        int ofRecipient = failures.stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .mapToInt(MailChannel::answer)
                .max()
                .orElse(0);
        if (ofRecipient >= REFUSED_FOR_GOOD && ofRecipient != MAILBOX_FULL) {
            return NotSent.refused("SMTP_" + ofRecipient);
        }
        int code = failures.stream().mapToInt(MailChannel::answer).max().orElse(0);
        return NotSent.tryAgain(
                code > 0 ? "SMTP_" + code : failed.getClass().getSimpleName().replace("Exception", ""));
    }

    private static Stream<Throwable> withCauses(Throwable failure) {
        Stream<Throwable> deeper = failure instanceof MessagingException mail && mail.getNextException() != null
                ? withCauses(mail.getNextException())
                : Stream.empty();
        return Stream.concat(Stream.of(failure), deeper);
    }

    private static int answer(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}
