package it.florwork.access;

/** A code card to print, once: its secret is kept nowhere. The fragment of an address is never sent to a server. */
public record CodeCardMade(String codeName, String path) {
    @Override
    public String toString() {
        return "a code card";
    }
}
