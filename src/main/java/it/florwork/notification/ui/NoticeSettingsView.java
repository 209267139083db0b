package it.florwork.notification.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.Side;
import it.florwork.notification.CalendarFeeds;
import it.florwork.notification.NoticePreferences;
import it.florwork.notification.PushDevices;
import it.florwork.pocket.Phones;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;

/** How I want to be told outside the portal: mail, devices, calendar, quiet hours, what and when. */
@Route("notice-settings")
@PageTitle("notification.settings")
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
class NoticeSettingsView extends Stack implements BeforeEnterObserver {
    private final transient NoticePreferences preferences;
    private final transient PushDevices devices;
    private final transient CalendarFeeds feeds;
    private final transient Phones phones;
    private final transient CurrentViewer viewer;

    NoticeSettingsView(
            NoticePreferences preferences,
            PushDevices devices,
            CalendarFeeds feeds,
            Phones phones,
            CurrentViewer viewer) {
        this.phones = phones;
        this.viewer = viewer;
        this.preferences = preferences;
        this.devices = devices;
        this.feeds = feeds;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** Without a device there is nothing to choose for one. */
    private boolean isToldOnADevice() {
        return devices.isOn() && !devices.mine().isEmpty();
    }

    private void show() {
        removeAll();
        var mine = preferences.mine();
        add(
                new PageHeader(getTranslation("notification.settings"))
                        .withSubtitle(getTranslation("notification.settings.subtitle")),
                new MailPanel(preferences, mine, this::show),
                new PushPanel(devices, this::show),
                new CalendarPanel(feeds));
        if (Side.of(viewer.get().role()).filter(side -> side != Side.OPERATOR).isPresent()) {
            add(new PhonesPanel(phones, this::show));
        }
        add(new QuietPanel(preferences, mine), new ChoicesPanel(preferences, mine.choices(), isToldOnADevice()));
    }
}
