package it.florwork.matching.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Estimates of the way from one municipality to another, in minutes by public transport. */
@Component
public class TravelTimes {
    private final JdbcClient database;

    TravelTimes(JdbcClient database) {
        this.database = database;
    }

    /** Minutes by the municipality where the way begins. */
    public Map<String, Integer> towards(String municipality) {
        var minutes = new HashMap<String, Integer>();
        database.sql("select from_municipality, minutes from travel_time where to_municipality = ?")
                .param(municipality)
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .forEach(way -> minutes.put(way.getKey(), way.getValue()));
        return minutes;
    }

    public @Nullable Integer between(@Nullable String from, String to) {
        return from == null ? null : towards(to).get(from);
    }
}
