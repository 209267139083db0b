package it.florwork.candidate;

/**
 * What a module keeps of a person that must go when the person is erased: each module that keeps such things answers, and
 * all are asked within one transaction. Codes, minutes, amounts and seals stay.
 */
public interface PersonErasure {
    /** A short word for what it is, translated as {@code candidate.erasure.what.…}. */
    String what();

    /** Takes it away; twice is as once. */
    void erase(CandidateId person);

    /** How many records of it are left. */
    int left(CandidateId person);
}
