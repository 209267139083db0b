package it.florwork.candidate;

/** Why a request to erase a person is refused (GDPR art. 17, par. 3, and art. 12). */
public enum ErasureRefusal {
    /** The funder or a law still asks for these records. */
    LAW_KEEPS,
    /** A claim or an accident is being settled. */
    CLAIM_RUNNING,
    /** It was not the person who asked. */
    NOT_THE_PERSON,
    /** The person wants to go on after all. */
    PERSON_STAYS
}
