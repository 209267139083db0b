package it.florwork.candidate;

/**
 * What a case manager says to entrust a person: the identity and where the person lives.
 *
 * @param municipality from where the way to a company is reckoned
 */
public record ReferPerson(Identity identity, String municipality) {
    public ReferPerson {
        municipality = municipality.strip();
    }
}
