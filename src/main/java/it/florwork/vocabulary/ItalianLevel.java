package it.florwork.vocabulary;

/** How much Italian a person speaks or a need asks for, from none at all to fluent. */
public enum ItalianLevel {
    A0,
    A1,
    A2,
    B1,
    B2,
    C1;

    public boolean isAtLeast(ItalianLevel wanted) {
        return compareTo(wanted) >= 0;
    }
}
