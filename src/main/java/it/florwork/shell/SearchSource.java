package it.florwork.shell;

import java.util.List;

/** Lets the one search box of the header find a module's records. Implemented as a bean by the module that owns them. */
public interface SearchSource {
    /** The translation key of what is found: people, companies, needs. */
    String group();

    /** What the viewer may see and this text names, best first. */
    List<SearchHit> search(String text, int limit);
}
