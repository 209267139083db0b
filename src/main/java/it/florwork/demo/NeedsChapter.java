package it.florwork.demo;

import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** What companies look for now: needs and matches at every stage, for the operators' day. */
class NeedsChapter {
    private static final Set<Regime> BOTH = EnumSet.allOf(Regime.class);

    private final Stage stage;
    private final PeopleChapter people;

    NeedsChapter(Stage stage, PeopleChapter people) {
        this.stage = stage;
        this.people = people;
    }

    void plan() {
        var soon = Stage.weekday(stage.today().plusDays(14));
        var laundry = Need.of(
                Host.LAUNDRY,
                "Aiuto in lavanderia",
                "Piegare la biancheria, preparare i carrelli.",
                "folding_linen",
                BOTH);
        publish(stage, laundry, stage.ago(9), soon, id -> {});
        publish(
                stage,
                Need.of(
                        Host.BOOKSHOP,
                        "Aiuto in libreria",
                        "Mettere in ordine i libri, aprire gli scatoloni.",
                        "sorting_books",
                        BOTH),
                stage.ago(2),
                soon,
                id -> {});
        send(
                Need.of(
                        Host.CANTEEN,
                        "Aiuto mensa",
                        "Apparecchiare, distribuire i pasti, sparecchiare.",
                        "serving_meals",
                        BOTH),
                stage.ago(3),
                soon);
        send(
                Need.of(
                        Host.BAKERY,
                        "Aiuto panificio",
                        "Pesare gli ingredienti, riordinare il laboratorio.",
                        "weighing",
                        BOTH),
                stage.ago(1),
                soon);
        returned(
                Need.of(
                        Host.PRINTER,
                        "Aiuto in tipografia",
                        "Piegare, imballare, tenere in ordine.",
                        "paper_folding",
                        BOTH),
                soon);
        stage.at(
                stage.ago(1),
                Stage.AFTERNOON,
                Host.NURSERY.contact(),
                () -> stage.portal()
                        .openings()
                        .post(Need.of(
                                        Host.NURSERY,
                                        "Aiuto per le piante da frutto",
                                        "Invasare, annaffiare.",
                                        "potting",
                                        BOTH)
                                .content(stage, soon)));
        matches(soon);
    }

    private void matches(LocalDate soon) {
        var nursery = Need.of(
                        Host.NURSERY,
                        "Aiuto vivaista",
                        "Invasare, annaffiare, tenere in ordine la serra.",
                        "potting",
                        BOTH)
                .withPlaces(2);
        var first = new MatchStory(stage, people.person(21), Regime.TIS)
                .published(nursery, stage.ago(13), soon)
                .proposed(stage.ago(6));
        new MatchStory(stage, people.person(23), Regime.TE)
                .forTheNeedOf(first, stage.ago(6))
                .proposed(stage.ago(5))
                .agreed(stage.ago(4));
        new MatchStory(stage, people.person(22), Regime.TE)
                .published(
                        Need.of(
                                Host.LEATHER,
                                "Aiuto pelletteria",
                                "Incollare, rifinire, controllare i pezzi.",
                                "gluing_assembly",
                                BOTH),
                        stage.ago(20),
                        soon)
                .proposed(stage.ago(16))
                .agreed(stage.ago(15))
                .presented(stage.ago(14))
                .interested(Host.LEATHER, stage.ago(12));
        new MatchStory(stage, people.person(24), Regime.TIS)
                .published(
                        Need.of(
                                Host.BICYCLES,
                                "Aiuto ciclofficina",
                                "Pulire le biciclette, riparare le forature.",
                                "puncture_repair",
                                BOTH),
                        stage.ago(12),
                        soon)
                .proposed(stage.ago(9))
                .agreed(stage.ago(8))
                .presented(stage.ago(5));
        new MatchStory(stage, people.person(26), Regime.TE)
                .published(
                        Need.of(
                                Host.FARM,
                                "Aiuto in fattoria",
                                "Raccogliere, dare da mangiare agli animali.",
                                "harvesting",
                                BOTH),
                        stage.ago(30),
                        soon)
                .proposed(stage.ago(26))
                .agreed(stage.ago(25))
                .presented(stage.ago(22))
                .interested(Host.FARM, stage.ago(20))
                .talked(stage.ago(4));
    }

    /** Posted and sent in the morning, published in the afternoon. */
    static void publish(Stage stage, Need need, LocalDate day, LocalDate start, Consumer<OpeningId> known) {
        var id = sent(stage, need, day, start);
        stage.at(day, Stage.AFTERNOON, "operator", () -> {
            stage.portal().openings().publish(id.get());
            known.accept(id.get());
        });
    }

    private void send(Need need, LocalDate day, LocalDate start) {
        sent(stage, need, day, start);
    }

    private void returned(Need need, LocalDate start) {
        var id = sent(stage, need, stage.ago(5), start);
        stage.at(
                stage.ago(4),
                Stage.MORNING,
                "operator2",
                () -> stage.portal()
                        .openings()
                        .returnWithNote(id.get(), "Scrivi anche chi segue la persona il venerdì."));
    }

    private static Later<OpeningId> sent(Stage stage, Need need, LocalDate day, LocalDate start) {
        var id = new Later<OpeningId>();
        stage.at(day, Stage.MORNING, need.host().contact(), () -> {
            var openings = stage.portal().openings();
            id.set(openings.post(need.content(stage, start)));
            openings.send(id.get(), stage.portal().catalogue().detail(id.get()).version());
        });
        return id;
    }
}
