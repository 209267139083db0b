package it.florwork.pocket.domain;

import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GroupNames extends Repository<GroupCard, GroupId> {
    @Query("select g from GroupCard g where g.id in :groups")
    List<GroupCard> of(Collection<GroupId> groups);
}
