package it.florwork.demo;

import it.florwork.placement.Bilingual;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.WriteTrainingProject;
import it.florwork.vocabulary.SkillCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be learned at each host of the demonstration. */
final class GoalsOfWork {
    private GoalsOfWork() {}

    static WriteTrainingProject at(Need need) {
        return new WriteTrainingProject(Bilingual.italian(need.tasks()), goals(need), null);
    }

    private static List<PlannedGoal> goals(Need need) {
        return switch (need.host()) {
            case NURSERY ->
                List.of(
                        goal(
                                "Annaffiare le serre",
                                "Water the greenhouses",
                                "Finisce il giro da solo, tre giorni di fila",
                                "Finishes the round alone, three days in a row",
                                "watering",
                                3),
                        goal(
                                "Diserbare senza rovinare le piantine",
                                "Weed without harming the seedlings",
                                "In una fila di venti non ne strappa nessuna",
                                "Pulls none out in a row of twenty",
                                "hand_weeding",
                                3),
                        goal(
                                "Rinvasare con la macchina",
                                "Repot with the machine",
                                "Prepara un bancale con qualcuno accanto",
                                "Prepares a bench with somebody beside",
                                null,
                                2));
            case TRATTORIA ->
                List.of(
                        goal(
                                "Lavare e mettere via le stoviglie",
                                "Wash and put away the dishes",
                                "A fine turno il lavello è vuoto",
                                "The sink is empty at the end of the shift",
                                "dishwashing",
                                3),
                        goal(
                                "Preparare le verdure del giorno",
                                "Prepare the vegetables of the day",
                                "Le taglia come chiede la cuoca, con poche correzioni",
                                "Cuts them as the cook asks, with few corrections",
                                "vegetable_prep",
                                2));
            case WAREHOUSE ->
                List.of(
                        goal(
                                "Preparare un ordine completo",
                                "Pick a whole order",
                                "Dieci ordini senza pezzi mancanti",
                                "Ten orders without a missing piece",
                                "order_picking",
                                3),
                        goal(
                                "Usare il lettore di codici",
                                "Use the code reader",
                                "Registra un carico senza chiedere",
                                "Records a load without asking",
                                null,
                                3));
            default ->
                List.of(
                        goal(
                                "Riempire gli scaffali in ordine",
                                "Fill the shelves in order",
                                "Un reparto pronto prima dell’apertura",
                                "One department ready before opening",
                                "shelf_filling",
                                3),
                        goal(
                                "Arrivare puntuale",
                                "Be on time",
                                "Al massimo un ritardo al mese",
                                "At most one delay a month",
                                "punctuality",
                                3));
        };
    }

    private static PlannedGoal goal(
            String title,
            String titleEnglish,
            String measure,
            String measureEnglish,
            @Nullable String skill,
            int level) {
        return new PlannedGoal(
                null,
                new Bilingual(title, titleEnglish),
                new Bilingual(measure, measureEnglish),
                skill == null ? null : new SkillCode(skill),
                level);
    }
}
