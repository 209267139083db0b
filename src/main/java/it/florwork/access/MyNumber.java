package it.florwork.access;

import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.PhoneNumber;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the people in a member of staff's care can call them. Everybody keeps only their own number here; candidates keep none. */
@Service
@Transactional
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR, Role.OPERATOR})
public class MyNumber {
    private final UserAccountRepository accounts;
    private final CurrentViewer viewer;

    MyNumber(UserAccountRepository accounts, CurrentViewer viewer) {
        this.accounts = accounts;
        this.viewer = viewer;
    }

    @Transactional(readOnly = true)
    public Optional<PhoneNumber> find() {
        return Optional.ofNullable(mine().phone());
    }

    /** @param number null to be called no more */
    public void keep(@Nullable PhoneNumber number) {
        accounts.save(mine().reachableAt(number));
    }

    private UserAccount mine() {
        var me = viewer.get().user();
        return accounts.findById(me).orElseThrow(() -> NotFound.of(UserId.class, me));
    }
}
