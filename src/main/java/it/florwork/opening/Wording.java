package it.florwork.opening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that a need must not choose people by: age, sex, nationality, health, looks (D. Lgs. 215 and 216/2003,
 * 198/2006). It knows Italian and English, and names the word so that it can be written otherwise.
 */
public final class Wording {

    /** What nobody may be chosen by. */
    public enum Ground {
        AGE,
        SEX,
        NATIONALITY,
        HEALTH,
        LOOKS
    }

    /** A word as it was written. */
    public record Issue(String word, Ground ground) {}

    private static final Map<Ground, Pattern> WORDS = new EnumMap<>(Map.of(
            Ground.AGE,
            words("""
                    giovan(e|i|issim\\w+)|anzian\\w+|ragazz[oaie]|età|(under|over) ?\\d\\d|massimo \\d\\d anni|max\\.? \\d\\d anni|\
                    (fra|tra) (i )?\\d\\d e (i )?\\d\\d anni|young|youthful|elderly|boys?|girls?|years old|age limit|\
                    aged"""),
            Ground.SEX,
            words("""
                    uom(o|ini)|donn[ae]|maschi(o|le)?|femmin(a|e|ile)|sesso|man(?! mano)|men|wom[ae]n|females?|\
                    males|male (workers?|candidates?|only)|gender"""),
            Ground.NATIONALITY,
            words("""
                    nazionalità|cittadinanza|(solo|soltanto|esclusivamente) italian[aeio]|extracomunitari\\w*|immigrat[aeio]|\
                    (?<!clienti |turisti |visitatori |ospiti )stranier[oi]|madrelingua|razza|etnia|nationality|\
                    citizenship|native speakers?|mother tongue|foreigners?|immigrants?|italians? only"""),
            Ground.HEALTH,
            words("""
                    robusta costituzione|(buona|ottima|perfetta) salute|stato di salute|disabil\\w+|invalid[aoie]|\
                    invalidità|handicap\\w*|gravidanza|incinta|malatti[ae]|good health|healthy|disabled|disabilit(y|ies)|\
                    pregnan(t|cy)|illness"""),
            Ground.LOOKS,
            words("""
                    (bella|buona|ottima) presenza|bell[’ao] ?aspetto|aspetto (gradevole|curato)|gradevole aspetto|attraente|\
                    snell[ao]|tatuaggi[o]?|altezza minima|good[- ]looking|attractive|slim|tattoos?|well[- ]presented""")));

    private Wording() {}

    /** The words found, in the order of the grounds; each ground at most once. */
    public static List<Issue> issues(String text) {
        var plain = text.replace('\'', '’').replaceAll("\\s+", " ");
        var found = new ArrayList<Issue>();
        WORDS.forEach((ground, words) -> {
            var match = words.matcher(plain);
            if (match.find()) {
                found.add(new Issue(match.group(), ground));
            }
        });
        return found;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(" + alternatives + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
