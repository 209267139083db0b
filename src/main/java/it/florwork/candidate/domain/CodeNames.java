package it.florwork.candidate.domain;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes code names that nothing of a person can be read from: random, easy to say on the phone, never used before. */
@Component
public class CodeNames {
    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "ABCDEFGHKLMNPRSTUVZ23456789";

    private static final int LENGTH = 5;
    private static final int TRIES = 20;

    private final SecureRandom random = new SecureRandom();
    private final CandidateRepository candidates;

    CodeNames(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    public String next() {
        for (int i = 0; i < TRIES; i++) {
            String code = "P-" + letters();
            if (!candidates.existsByCodeName(code)) {
                return code;
            }
        }
        throw new IllegalStateException("no free code name found");
    }

    private String letters() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
