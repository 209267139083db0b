package it.florwork.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets the portal of the tests work on another schema of the same server for a while, all its threads: so that a crowd of
 * rows is nobody's neighbour and needs no second portal.
 */
public final class OtherSchema {
    private static volatile @Nullable String chosen;

    private OtherSchema() {}

    /** While this runs; the accounts of the tests are there too. */
    public static void during(FreshSchema schema, Runnable work) {
        schema.withAccounts();
        chosen = schema.name();
        try {
            work.run();
        } finally {
            chosen = null;
        }
    }

    /** A pooled connection stays where it was sent to: each is sent where it belongs when it is handed out. */
    static final class Switch extends DelegatingDataSource {
        private @Nullable String own;

        Switch(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var name = chosen;
            connection.setCatalog(name == null ? own(connection) : name);
            return connection;
        }

        /** Of the first connection of all, before any was sent elsewhere. */
        private synchronized String own(Connection connection) throws SQLException {
            if (own == null) {
                own = connection.getCatalog();
            }
            return own;
        }
    }
}
