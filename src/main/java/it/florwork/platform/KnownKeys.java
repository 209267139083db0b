package it.florwork.platform;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Table {@code secret_key}: which key ids this database was written with, by keyset. Each call has a connection of its
 * own, because a key may be asked for in the middle of somebody's read-only transaction.
 */
final class KnownKeys {
    private final DataSource database;

    KnownKeys(DataSource database) {
        this.database = database;
    }

    Map<String, Set<Long>> byName() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, key_id from secret_key")) {
            var result = new HashMap<String, Set<Long>>();
            while (rows.next()) {
                result.computeIfAbsent(rows.getString(1), name -> new TreeSet<>())
                        .add(rows.getLong(2));
            }
            return result;
        } catch (SQLException e) {
            throw new SecretsUnusable("The table secret_key cannot be read.", e);
        }
    }

    void add(String name, long keyId, Instant createdAt) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert ignore into secret_key (name, key_id, created_at) values (?, ?, ?)")) {
            statement.setString(1, name);
            statement.setLong(2, keyId);
            statement.setObject(3, LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC));
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new SecretsUnusable("The key " + keyId + " of " + name + " cannot be noted in secret_key.", e);
        }
    }

    /** Forgets the keys of this name other than these. */
    void keepOnly(String name, Set<Long> ids) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from secret_key where name = ? and key_id = ?")) {
            for (long former : byName().getOrDefault(name, Set.of())) {
                if (!ids.contains(former)) {
                    statement.setString(1, name);
                    statement.setLong(2, former);
                    statement.executeUpdate();
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new SecretsUnusable("The former keys of " + name + " cannot be forgotten in secret_key.", e);
        }
    }
}
