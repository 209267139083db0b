package it.florwork.placement;

import java.util.List;

/**
 * A training project in words, ready to be laid on paper.
 *
 * @param mark what tells this version's text from every other
 */
record ProjectSheet(
        String title,
        String subtitle,
        String regime,
        List<Fact> facts,
        List<Section> sections,
        List<String> goalHeads,
        List<List<String>> goals,
        String signaturesTitle,
        List<Signature> signatures,
        String mark) {

    record Fact(String term, String value) {}

    record Section(String title, List<String> lines) {}

    /** @param how when and where it was signed; empty where there is room for a pen */
    record Signature(String who, String how) {}
}
