package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.platform.KeyedIndex;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Under a new key all people are to be found again: what they are found by is computed anew from what is sealed. */
@Component
class IdentityIndex implements KeyedIndex {
    private static final int PEOPLE_AT_ONCE = 100;
    private static final int ROWS_AT_ONCE = 5000;

    private final IdentityVault vault;
    private final TransactionTemplate transactions;

    IdentityIndex(IdentityVault vault, PlatformTransactionManager transactions) {
        this.vault = vault;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public String keyset() {
        return IdentityVault.INDEX_KEYSET;
    }

    @Override
    public void hashAnew() {
        Optional<CandidateId> last = Optional.empty();
        do {
            var after = last;
            last = Objects.requireNonNull(transactions.execute(batch -> vault.indexAnew(after, PEOPLE_AT_ONCE)));
        } while (last.isPresent());
    }

    @Override
    public void forgetFormer() {
        boolean more;
        do {
            more = Objects.requireNonNull(transactions.execute(batch -> vault.forgetFormerKeys(ROWS_AT_ONCE)));
        } while (more);
    }
}
