package it.florwork.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** Our own icons: the symbols of {@code frontend/icons/florwork.svg}. Decoration only; a word stands beside each. */
public enum FwIcon {
    BELL,
    EYE,
    PHONE,
    OFFLINE,
    PEOPLE,
    DIFFER,
    TALK,
    CROSS,
    PENCIL,
    HALF,
    CLOCK,
    CHECK,
    SUN,
    MOON,
    WEEK,
    CALENDAR,
    HELP,
    GLOBE,
    PLACE,
    PERSON,
    FORWARD,
    BACK,
    DOWN,
    EURO,
    SAVED,
    INFO,
    COMPANY,
    MATCH,
    LEAF,
    DOCUMENT,
    CHART,
    SEARCH,
    PLUS,
    WARNING,
    MENU,
    SPROUT,
    BLOCKED,
    PRINT,
    DOWNLOAD,
    UPLOAD,
    MINUS,
    HOME,
    LEAVE,
    SHIELD,
    GEAR,
    LIST,
    UNDO,
    SEND,
    LOCK,
    SEAL,
    FILTER,
    TRASH,
    FACE_1,
    FACE_2,
    FACE_3,
    FACE_4,
    /** The portal's mark: five petals, one of them cotto. */
    MARK,
    /** The mark in soft tints, very large behind empty states. */
    FLOWER;

    private static final String SPRITE = StaticFile.address("icons/florwork.svg");

    /** The symbol's name in the sprite, which is also what {@code @Menu(icon = …)} takes. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A new icon, hidden from screen readers. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol());
        icon.addClassNames("fw-icon", "fw-icon-" + symbol());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The icon of this symbol. */
    public static FwIcon named(String symbol) {
        return valueOf(symbol.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
