package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identity;
import it.florwork.platform.BlindIndex;
import it.florwork.platform.KeyRing;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.TaxCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where identities lie: one record per person, encrypted with that person's own key, which is wrapped by the master key
 * of the secrets folder. Destroying the wrapped key destroys the identity, in the backups too. It is found by keyed
 * hashes: of the tax code, of the phone, of each beginning of the normalised names.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IdentityVault {
    static final String INDEX_KEYSET = "identity-index";

    private static final int SHORTEST_PREFIX = 2;
    private static final int LONGEST_PREFIX = 12;
    private static final String FIRST_OF_ALL = "00000000-0000-0000-0000-000000000000";

    private enum Index {
        TAX_CODE,
        PHONE,
        NAME
    }

    /** The record as it is sealed; fields are only ever added. */
    private record Sealed(
            String firstName,
            String lastName,
            String taxCode,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String birthDate) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final PersonKeys people;
    private final BlindIndex hashes;
    private final JsonMapper json = JsonMapper.builder().build();

    IdentityVault(JdbcClient database, JdbcTemplate batches, PersonKeys people, KeyRing keys) {
        this.database = database;
        this.batches = batches;
        this.people = people;
        this.hashes = keys.blindIndex(INDEX_KEYSET);
    }

    /** Seals this identity as the person's, under their own key, which is made with the first one. */
    public void seal(CandidateId person, Identity identity) {
        try {
            byte[] wrapped = people.wrapped(person).orElseGet(() -> people.make(person));
            byte[] content =
                    people.unwrap(person, wrapped).encrypt(json.writeValueAsBytes(sealed(identity)), bound(person));
            database.sql("""
                            insert into identity (candidate_id, wrapped_key, content) values (:person, :key, :content)
                            on duplicate key update content = :content""")
                    .param("person", person.toString())
                    .param("key", wrapped)
                    .param("content", content)
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an identity cannot be sealed", e);
        }
        removeFromIndex(person);
        index(person, identity);
    }

    private void removeFromIndex(CandidateId person) {
        database.sql("delete from identity_index where candidate_id = :person")
                .param("person", person.toString())
                .update();
    }

    /** The identities of these people, in one query. */
    public Map<CandidateId, Identity> open(Collection<CandidateId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var result = new HashMap<CandidateId, Identity>();
        database.sql("select candidate_id, wrapped_key, content from identity where candidate_id in (:people)")
                .param("people", people.stream().map(CandidateId::toString).toList())
                .query(row -> {
                    var person = new CandidateId(UUID.fromString(row.getString(1)));
                    result.put(person, opened(person, row.getBytes(2), row.getBytes(3)));
                });
        return result;
    }

    /**
     * Finds the next people who are not found under the current key, and makes them so.
     *
     * @param after the last one of the batch before
     * @return the last one of this batch; nobody when all are done
     */
    Optional<CandidateId> indexAnew(Optional<CandidateId> after, int limit) {
        var next = database.sql("""
                        select i.candidate_id from identity i where i.candidate_id > :after and not exists (
                            select 1 from identity_index x where x.candidate_id = i.candidate_id and x.kind = 'TAX_CODE'
                            and left(x.hash, :keyName) = :key)
                        order by i.candidate_id limit :limit for update""")
                .param("after", after.map(CandidateId::toString).orElse(FIRST_OF_ALL))
                .param("keyName", BlindIndex.KEY_NAME_LENGTH)
                .param("key", currentKey())
                .param("limit", limit)
                .query((row, n) -> new CandidateId(UUID.fromString(row.getString(1))))
                .list();
        open(next).forEach((person, identity) -> {
            removeFromIndex(person);
            index(person, identity);
        });
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
    }

    /** @return whether anything was left to delete */
    boolean forgetFormerKeys(int limit) {
        return database.sql("delete from identity_index where left(hash, :keyName) <> :key limit :limit")
                        .param("keyName", BlindIndex.KEY_NAME_LENGTH)
                        .param("key", currentKey())
                        .param("limit", limit)
                        .update()
                > 0;
    }

    private byte[] currentKey() {
        return Arrays.copyOf(hashes.hash(""), BlindIndex.KEY_NAME_LENGTH);
    }

    public Optional<CandidateId> findByTaxCode(TaxCode code) {
        return found(Index.TAX_CODE, code.value(), 1).stream().findFirst();
    }

    /** One phone may serve several people. */
    public Set<CandidateId> findByPhone(PhoneNumber phone, int limit) {
        return found(Index.PHONE, phone.value(), limit);
    }

    /**
     * People one of whose names begins with this, or each word of it, whatever its accents and capitals: {@code de luca}
     * finds Anna De Luca, and so does {@code luca anna} a Luca Anna.
     */
    public Set<CandidateId> findByName(String beginning, int limit) {
        var result = new LinkedHashSet<CandidateId>();
        prefix(beginning).ifPresent(whole -> result.addAll(found(Index.NAME, whole, limit)));
        var words = Arrays.stream(beginning.strip().split("\\s+"))
                .flatMap(word -> prefix(word).stream())
                .distinct()
                .toList();
        if (words.size() > 1) {
            result.addAll(foundByAll(words, limit));
        }
        return result;
    }

    private static Optional<String> prefix(String word) {
        var normal = normal(word);
        return normal.length() < SHORTEST_PREFIX
                ? Optional.empty()
                : Optional.of(normal.substring(0, Math.min(normal.length(), LONGEST_PREFIX)));
    }

    private List<CandidateId> foundByAll(List<String> words, int limit) {
        return database.sql("""
                        select distinct candidate_id from identity_index where kind = :kind and hash in (:hashes)
                        group by candidate_id, left(hash, :keyName) having count(*) = :words limit :limit""")
                .param("kind", Index.NAME.name())
                .param(
                        "hashes",
                        words.stream()
                                .flatMap(word -> hashes(Index.NAME, word).stream())
                                .toList())
                .param("keyName", BlindIndex.KEY_NAME_LENGTH)
                .param("words", words.size())
                .param("limit", limit)
                .query((row, n) -> new CandidateId(UUID.fromString(row.getString(1))))
                .list();
    }

    private Set<CandidateId> found(Index index, String value, int limit) {
        return database
                .sql(
                        "select distinct candidate_id from identity_index where kind = :kind and hash in (:hashes) limit :limit")
                .param("kind", index.name())
                .param("hashes", hashes(index, value))
                .param("limit", limit)
                .query((row, n) -> new CandidateId(UUID.fromString(row.getString(1))))
                .list()
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void index(CandidateId person, Identity identity) {
        var rows = new ArrayList<Object[]>();
        terms(identity)
                .forEach((index, values) -> values.forEach(value -> hashes(index, value)
                        .forEach(hash -> rows.add(new Object[] {person.toString(), index.name(), hash}))));
        batches.batchUpdate("insert into identity_index (candidate_id, kind, hash) values (?, ?, ?)", rows);
    }

    /** What the person is found by. */
    private static Map<Index, Set<String>> terms(Identity identity) {
        var phone = identity.phone();
        return Map.of(
                Index.TAX_CODE, Set.of(identity.taxCode().value()),
                Index.PHONE, phone == null ? Set.of() : Set.of(phone.value()),
                Index.NAME, beginnings(identity));
    }

    private static Set<String> beginnings(Identity identity) {
        return List.of(identity.firstName(), identity.lastName()).stream()
                .map(IdentityVault::normal)
                .flatMap(name -> IntStream.rangeClosed(SHORTEST_PREFIX, Math.min(name.length(), LONGEST_PREFIX))
                        .mapToObj(length -> name.substring(0, length)))
                .collect(Collectors.toSet());
    }

    /** Small letters and digits without accents. */
    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private List<byte[]> hashes(Index index, String value) {
        return hashes.hashes(index + ":" + value);
    }

    private Identity opened(CandidateId person, byte[] wrappedKey, byte[] content) {
        try {
            byte[] clear = people.unwrap(person, wrappedKey).decrypt(content, bound(person));
            var sealed = json.readValue(clear, Sealed.class);
            return new Identity(
                    sealed.firstName(),
                    sealed.lastName(),
                    new TaxCode(sealed.taxCode()),
                    sealed.phone() == null ? null : new PhoneNumber(sealed.phone()),
                    sealed.email() == null ? null : new EmailAddress(sealed.email()),
                    sealed.birthDate() == null ? null : LocalDate.parse(sealed.birthDate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the identity of " + person + " cannot be opened", e);
        }
    }

    private static Sealed sealed(Identity identity) {
        var email = identity.email();
        var born = identity.birthDate();
        return new Sealed(
                identity.firstName(),
                identity.lastName(),
                identity.taxCode().value(),
                identity.phone() == null ? null : identity.phone().value(),
                email == null ? null : email.value(),
                born == null ? null : born.toString());
    }

    /** What ties a sealed record to the person: swapped rows do not open. */
    private static byte[] bound(CandidateId person) {
        return person.toString().getBytes(StandardCharsets.UTF_8);
    }
}
