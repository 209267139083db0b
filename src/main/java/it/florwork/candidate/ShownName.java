package it.florwork.candidate;

/** As much of a name as who is assigned may see: "Amina R." */
public record ShownName(String firstName, String initial) {
    @Override
    public String toString() {
        return firstName + " " + initial + ".";
    }
}
