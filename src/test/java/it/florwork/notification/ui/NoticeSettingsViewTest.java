package it.florwork.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import it.florwork.access.CurrentViewer;
import it.florwork.access.UserId;
import it.florwork.notification.CalendarFeeds;
import it.florwork.notification.MailChoice;
import it.florwork.notification.NoticePreferences;
import it.florwork.notification.NoticeSettings;
import it.florwork.notification.PushDevice;
import it.florwork.notification.PushDevices;
import it.florwork.platform.KeyRing;
import it.florwork.pocket.Phones;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.ui.TimeInput;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@ViewPackages(classes = NoticeSettingsView.class)
@As("tutor2")
@UseCase("UC-71")
class NoticeSettingsViewTest extends SpringBrowserlessTest {
    @Autowired
    NoticePreferences preferences;

    @Autowired
    PushDevices devices;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    Phones phones;

    @Autowired
    KeyRing keys;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothingChosen() {
        for (String table : new String[] {"notice_setting", "notice_choice", "push_device", "calendar_feed"}) {
            database.sql("delete from " + table + " where user_id = ?")
                    .param(me().toString())
                    .update();
        }
        database.sql("delete from outbox_message where recipient_id = ?")
                .param(me().toString())
                .update();
    }

    private UserId me() {
        return viewer.get().user();
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().contains(words));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    /** The panel as it is on a portal with a mail server, drawn anew whenever it changes. */
    private void showMail() {
        UI.getCurrentOrThrow().removeAll();
        var mine = preferences.mine();
        UI.getCurrentOrThrow()
                .add(new MailPanel(
                        preferences,
                        new NoticeSettings(
                                true,
                                mine.address(),
                                mine.isConfirmed(),
                                mine.quietFrom(),
                                mine.quietUntil(),
                                mine.choices()),
                        this::showMail));
    }

    @Test
    void mailGoesWhereItsCodeCameBackFrom() throws Exception {
        showMail();
        var address = find(EmailField.class).single();
        test(address).setValue("nessuno");
        click("Manda il codice");
        assertThat(address.isInvalid()).isTrue();
        assertThat(preferences.mine().address()).isNull();
        test(address).setValue("chi.legge@example.org");
        click("Manda il codice");
        assertThat(says("Abbiamo mandato un codice")).isTrue();
        var code = find(TextField.class).single();
        test(code).setValue("no");
        assertThatThrownBy(() -> click("Conferma")).isInstanceOf(RuleViolation.class);
        test(code).setValue(codeThatWasSent());
        click("Conferma");
        assertThat(says("La posta arriva a questo indirizzo")).isTrue();
        assertThat(preferences.mine().isConfirmed()).isTrue();
        click("Niente posta, dimentica l’indirizzo");
        assertThat(find(EmailField.class).all()).hasSize(1);
        assertThat(preferences.mine().address()).isNull();
    }

    private String codeThatWasSent() throws Exception {
        byte[] sealed = database.sql("select code from notice_setting where user_id = ?")
                .param(me().toString())
                .query((row, number) -> row.getBytes(1))
                .single();
        return new String(
                keys.aead("notice-addresses").decrypt(sealed, me().toString().getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }

    @Test
    void aPortalWithoutMailSaysSo() {
        navigate(NoticeSettingsView.class);
        assertThat(says("per ora non manda posta")).isTrue();
    }

    @Test
    void quietHoursAreKept() {
        navigate(NoticeSettingsView.class);
        var times = find(TimeInput.class).all();
        assertThat(times).extracting(TimeInput::minuteOfDay).containsExactly(21 * 60, 7 * 60 + 30);
        times.get(0).setMinuteOfDay(13 * 60);
        times.get(1).setMinuteOfDay(15 * 60);
        click("Salva le ore");
        assertThat(preferences.mine().quietFrom()).isEqualTo(13 * 60);
        assertThat(preferences.mine().quietUntil()).isEqualTo(15 * 60);
    }

    @Test
    @SuppressWarnings("unchecked")
    void eachKindIsChosenAndADeviceOnlyWhereThereIsOne() {
        navigate(NoticeSettingsView.class);
        var kinds = preferences.mine().choices();
        assertThat(find(Select.class).all()).hasSize(kinds.size());
        assertThat(find(Checkbox.class).all())
                .as("no device, nothing to choose for one")
                .isEmpty();
        ((Select<MailChoice>) find(Select.class).all().getFirst()).setValue(MailChoice.NEVER);
        assertThat(preferences.mine().choices().getFirst().mail()).isEqualTo(MailChoice.NEVER);
        answer("", "https://fcm.googleapis.com/fcm/send/" + Ids.opaque(), point());
        assertThat(find(Checkbox.class).all()).hasSize(kinds.size());
        test(find(Checkbox.class).all().getFirst()).click();
        assertThat(preferences.mine().choices().getFirst().push()).isFalse();
        assertThat(preferences.mine().choices().getFirst().mail()).isEqualTo(MailChoice.NEVER);
    }

    /** The browser answers the click of "tell me on this device". */
    private void answer(String problem, String endpoint, String key) {
        var button =
                find(Button.class).withText("Avvisami su questo dispositivo").single();
        var data = JsonMapper.shared()
                .createObjectNode()
                .put("event.detail.problem", problem)
                .put("event.detail.endpoint", endpoint)
                .put("event.detail.key", key)
                .put(
                        "event.detail.secret",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "florwork-push", data));
    }

    private static String point() {
        try {
            var point = ((ECPublicKey)
                            EllipticCurves.generateKeyPair(CurveType.NIST_P256).getPublic())
                    .getW();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            EllipticCurves.pointEncode(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, point));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDeviceIsAddedSeenAndTakenAway() {
        navigate(NoticeSettingsView.class);
        String endpoint = "https://fcm.googleapis.com/fcm/send/" + Ids.opaque();
        answer("", endpoint, point());
        assertThat(devices.mine()).extracting(PushDevice::label).hasSize(1);
        find(PushPanel.class).single().showState(endpoint);
        assertThat(says("Questo dispositivo ti avvisa.")).isTrue();
        assertThat(find(Button.class).withText("Avvisami su questo dispositivo").all())
                .isEmpty();
        click("Togli");
        assertThat(devices.mine()).isEmpty();
        find(PushPanel.class).single().showState("denied");
        assertThat(says("Il browser blocca gli avvisi")).isTrue();
    }

    @Test
    void aBrowserThatCannotSaysSoAndAStrangeServiceIsRefused() {
        navigate(NoticeSettingsView.class);
        answer("failed", "", "");
        assertThat(says("Non è riuscito")).isTrue();
        navigate(NoticeSettingsView.class);
        find(PushPanel.class).single().showState("unable");
        assertThat(says("non può ricevere avvisi")).isTrue();
        navigate(NoticeSettingsView.class);
        assertThatThrownBy(() -> answer("", "https://evil.example/x", point()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("notification.error.pushHost");
        assertThat(devices.mine()).isEmpty();
    }

    @Test
    @UseCase("UC-98")
    void theCalendarsAddressIsSeenOnceAndTakenBack() {
        navigate(NoticeSettingsView.class);
        click("Crea l’indirizzo");
        var address = find(TextField.class).single();
        assertThat(address.getValue()).endsWith(".ics");
        assertThat(address.isReadOnly()).isTrue();
        assertThat(says("Nessun calendario lo ha ancora letto")).isTrue();
        navigate(NoticeSettingsView.class);
        assertThat(find(TextField.class).all()).isEmpty();
        click("Togli l’indirizzo");
        assertThat(feeds.mine()).isEmpty();
        assertThat(find(Button.class).withText("Crea l’indirizzo").all()).hasSize(1);
    }

    @Test
    void fewStatementsReadThePage() {
        assertThat(Statements.queriesDuring(() -> navigate(NoticeSettingsView.class)))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void phonesThatGetInWithoutAPasswordAreListedAndRemoved() {
        phones.mine().forEach(phone -> phones.remove(phone.id()));
        phones.know("Chrome · Android", null);
        navigate(NoticeSettingsView.class);
        click("Togli");
        assertThat(phones.mine()).isEmpty();
        assertThat(says("Nessun telefono")).isTrue();
    }
}
