package it.florwork.rules.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface HolidayRepository extends Repository<Holiday, String> {
    List<Holiday> findAll();

    Optional<Holiday> findById(String code);

    Holiday save(Holiday holiday);
}
