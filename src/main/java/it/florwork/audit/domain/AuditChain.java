package it.florwork.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The audit events, each holding the hash of the one before; gapless, in the order of commit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditChain {
    private static final byte[] BEGINNING = new byte[32];

    private final JdbcClient database;

    AuditChain(JdbcClient database) {
        this.database = database;
    }

    public void append(Instant at, Actor actor, String type, String payload) {
        var writing = writing();
        var head = writing.head;
        long sequence = head.sequence() + 1;
        byte[] hash = hash(head.hash(), sequence, at, actor, type, payload);
        database.sql("""
                        insert into audit_event (sequence, at, user_id, membership_id, role, system_name, type, payload,
                            previous_hash, hash)
                        values (:sequence, :at, :user, :membership, :role, :system, :type, :payload, :previous, :hash)""")
                .param("sequence", sequence)
                .param("at", LogText.column(at))
                .param("user", text(actor.user()))
                .param("membership", text(actor.membership()))
                .param("role", actor.role())
                .param("system", actor.systemName())
                .param("type", type)
                .param("payload", payload)
                .param("previous", head.hash())
                .param("hash", hash)
                .update();
        database.sql("update audit_head set sequence = :sequence, hash = :hash where single = 1")
                .param("sequence", sequence)
                .param("hash", hash)
                .update();
        writing.head = new Head(sequence, hash);
    }

    /** The chain's end, locked until this transaction ends: its later events need not ask again. */
    private Writing writing() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Writing held) {
            return held;
        }
        var head = database.sql("select sequence, hash from audit_head where single = 1 for update")
                .query((row, n) -> new Head(row.getLong(1), row.getBytes(2)))
                .single();
        var writing = new Writing(head);
        TransactionSynchronizationManager.bindResource(this, writing);
        TransactionSynchronizationManager.registerSynchronization(writing);
        return writing;
    }

    /** What one transaction knows of the chain's end. */
    private final class Writing implements TransactionSynchronization {
        private Head head;

        private Writing(Head head) {
            this.head = head;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AuditChain.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditChain.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(AuditChain.this);
        }
    }

    public long length() {
        return database.sql("select sequence from audit_head where single = 1")
                .query(Long.class)
                .single();
    }

    /** The first event that does not follow from the one before it; empty when all do, up to the head. */
    public OptionalLong firstBroken() {
        var walk = new Walk();
        database.sql("select * from audit_event order by sequence").query(walk::step);
        if (walk.broken > 0) {
            return OptionalLong.of(walk.broken);
        }
        var head = database.sql("select sequence, hash from audit_head where single = 1")
                .query((row, n) -> new Head(row.getLong(1), row.getBytes(2)))
                .single();
        boolean whole = head.sequence() == walk.sequence && Arrays.equals(head.hash(), walk.hash);
        return whole ? OptionalLong.empty() : OptionalLong.of(walk.sequence + 1);
    }

    private record Head(long sequence, byte[] hash) {}

    private static final class Walk {
        private long sequence;
        private byte[] hash = BEGINNING;
        private long broken;

        private void step(ResultSet row) throws SQLException {
            var actor = new Actor(
                    uuid(row.getString("user_id")),
                    uuid(row.getString("membership_id")),
                    row.getString("role"),
                    row.getString("system_name"));
            var expected = hash(
                    hash,
                    sequence + 1,
                    LogText.instant(row.getObject("at", LocalDateTime.class)),
                    actor,
                    row.getString("type"),
                    row.getString("payload"));
            if (broken == 0
                    && (row.getLong("sequence") != sequence + 1
                            || !Arrays.equals(row.getBytes("previous_hash"), hash)
                            || !Arrays.equals(row.getBytes("hash"), expected))) {
                broken = sequence + 1;
            }
            sequence++;
            hash = row.getBytes("hash");
        }
    }

    private static byte[] hash(byte[] previous, long sequence, Instant at, Actor actor, String type, String payload) {
        return LogText.sha256(
                previous,
                LogText.bytes(
                        sequence,
                        at,
                        actor.user(),
                        actor.membership(),
                        actor.role(),
                        actor.systemName(),
                        type,
                        payload));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
