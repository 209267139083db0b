package it.florwork.testing;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Viewer;
import it.florwork.document.DocumentOwner;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Records that can have documents, each of the account it was given to. */
public class GivenDocument implements DocumentOwner {
    public static final String KIND = "test-record";

    private final Map<UUID, Viewer> records = new ConcurrentHashMap<>();
    private final CurrentViewer viewer;

    GivenDocument(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    public void recordOf(Viewer owner, UUID id) {
        records.put(id, owner);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return viewer.get().equals(records.get(ownerId));
    }

    @Override
    public boolean mayAttach(UUID ownerId) {
        return mayRead(ownerId);
    }
}
