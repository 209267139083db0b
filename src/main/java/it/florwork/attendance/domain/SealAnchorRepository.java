package it.florwork.attendance.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SealAnchorRepository extends Repository<SealAnchor, LocalDate> {
    SealAnchor save(SealAnchor anchor);

    @Query("select a from SealAnchor a order by a.day desc")
    List<SealAnchor> latest(Limit limit);

    @Query("select a from SealAnchor a order by a.day")
    List<SealAnchor> inOrder();
}
