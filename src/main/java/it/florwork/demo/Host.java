package it.florwork.demo;

import it.florwork.access.OrganisationId;
import it.florwork.company.SiteData;
import it.florwork.company.SiteId;
import it.florwork.rules.Region;
import it.florwork.shared.VatNumber;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * An invented host. Their staff, 3 to 180, fall into every band of the limit on trainees.
 *
 * @param number also the beginning of its test VAT number, which belongs to nobody
 */
enum Host {
    NURSERY(1, "Vivaio Le Querce", "Via delle Serre 14", "Firenze", "01.30", 12, "nursery_worker"),
    GARDENS(2, "Giardini Verdarno", "Via del Pioppo 3", "Scandicci", "81.30", 7, "garden_worker"),
    TRATTORIA(3, "Trattoria del Ponte", "Borgo dei Canneti 21", "Firenze", "56.10.11", 9, "kitchen_porter"),
    LAUNDRY(4, "Lavanderia Cupola", "Via dei Panni 8", "Sesto Fiorentino", "96.01.1", 38, "laundry_worker"),
    CLEANING(5, "Splende Servizi", "Viale delle Scope 40", "Firenze", "81.21", 180, "cleaner"),
    BAKERY(6, "Forno San Jacopo", "Via del Grano 5", "Firenze", "10.71.1", 4, "bakery_helper"),
    LEATHER(7, "Bottega Arno", "Via dei Conciatori 17", "Scandicci", "15.12", 9, "leather_worker"),
    WAREHOUSE(8, "Magazzini Riva", "Via dei Bancali 2", "Calenzano", "52.10.1", 62, "warehouse_worker"),
    BOOKSHOP(9, "Libreria del Museo", "Piazza dei Fogli 1", "Firenze", "47.61", 16, "bookshop_assistant"),
    BICYCLES(10, "Ciclofficina Rondine", "Via della Catena 6", "Firenze", "95.29.02", 3, "bike_mechanic"),
    CANTEEN(11, "Mensa Le Rondini", "Via della Mela 30", "Firenze", "56.29.1", 45, "canteen_helper"),
    FARM(12, "Fattoria Poggio Lieto", "Strada del Poggio 11", "Bagno a Ripoli", "01.50", 11, "farm_worker"),
    HARDWARE(13, "Ferramenta Ponte Rosso", "Via del Ponte Rosso 50", "Firenze", "47.52.1", 6, "hardware_assistant"),
    PRINTER(14, "Tipografia Oltrarno", "Via dei Caratteri 9", "Firenze", "18.12", 21, "print_helper");

    private static final MonthDay SAN_GIOVANNI = MonthDay.of(6, 24);
    private static final MonthDay SAN_BARTOLOMEO = MonthDay.of(8, 24);

    final OrganisationId organisation = OrganisationId.next();
    final SiteId site = SiteId.next();
    final String title;
    final String occupation;
    final VatNumber vatNumber;
    private final String address;
    private final String municipality;
    private final String ateco;
    private final int staff;

    Host(int number, String title, String address, String municipality, String ateco, int staff, String occupation) {
        this.title = title;
        this.address = address;
        this.municipality = municipality;
        this.ateco = ateco;
        this.staff = staff;
        this.occupation = occupation;
        this.vatNumber = VatNumber.startingWith("%08d48".formatted(number));
    }

    /** The login name of its contact: the first two hosts have the demonstration's named accounts. */
    String contact() {
        return switch (this) {
            case NURSERY -> "company1";
            case TRATTORIA -> "company2";
            default -> "company-" + code();
        };
    }

    String tutor() {
        return switch (this) {
            case NURSERY -> "tutor1";
            case TRATTORIA -> "tutor2";
            default -> "tutor-" + code();
        };
    }

    SiteData siteCountedOn(LocalDate day) {
        return siteWith(staff, day);
    }

    SiteData siteWith(int permanentStaff, LocalDate countedOn) {
        return new SiteData(
                title,
                address,
                municipality,
                municipality.equals("Scandicci") ? SAN_BARTOLOMEO : SAN_GIOVANNI,
                ateco,
                permanentStaff,
                countedOn,
                Region.OF_THE_PROJECT);
    }

    private String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
