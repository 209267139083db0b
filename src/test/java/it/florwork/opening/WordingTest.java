package it.florwork.opening;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.opening.Wording.Ground;
import it.florwork.opening.Wording.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "Cerchiamo un giovane volenteroso, giovane, AGE",
        "Età massima trenta, Età, AGE",
        "tra i 18 e i 25 anni, tra i 18 e i 25 anni, AGE",
        "under 30, under 30, AGE",
        "Ragazza per il banco, Ragazza, AGE",
        "Solo uomini, uomini, SEX",
        "woman preferred, woman, SEX",
        "Solo italiani, Solo italiani, NATIONALITY",
        "niente stranieri, stranieri, NATIONALITY",
        "native speaker, native speaker, NATIONALITY",
        "di sana e robusta costituzione, robusta costituzione, HEALTH",
        "in good health, good health, HEALTH",
        "bella presenza, bella presenza, LOOKS",
        "di bell'aspetto, bell’aspetto, LOOKS",
        "niente tatuaggi, tatuaggi, LOOKS"
    })
    void aWordThatChoosesPeopleIsNamed(String text, String word, Ground ground) {
        assertThat(Wording.issues(text)).containsExactly(new Issue(word, ground));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annaffiare e potare man mano che le siepi crescono",
                "Serve un italiano di base per capire le istruzioni",
                "Aiutare i clienti stranieri a trovare i libri",
                "Accogliere i turisti stranieri",
                "Non fa male sapere l’inglese",
                "Sollevare cassette fino a 10 chili, con guanti e scarpe",
                "Manage the shelves and tidy the room",
                "Lavoro di gruppo; 2 anni di garanzia sugli attrezzi"
            })
    void wordsAboutTheWorkPass(String text) {
        assertThat(Wording.issues(text)).isEmpty();
    }
}
