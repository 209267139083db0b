package it.florwork.rules.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

public interface HolidayRepository extends Repository<Holiday, String> {
    List<Holiday> findAll();
}
