package it.florwork.allowance;

import it.florwork.access.Role;
import it.florwork.allowance.domain.PaidMonthRepository;
import it.florwork.attendance.LivedMonths;
import it.florwork.audit.AccessLog;
import it.florwork.shared.EngagementId;
import it.florwork.shared.FileForm;
import it.florwork.shared.Table;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.WrittenFile;
import it.florwork.shell.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the internships of a month are worth, for the team: a list, and the same as a file with code names only. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class WorthList {
    private static final int MOST = 10_000;
    private static final int AT_ONCE = 200;
    private static final int CENTS = 2;
    private static final int MINUTES_OF_HOUR = 60;

    private final PaidMonthRepository paid;
    private final LivedMonths months;
    private final OutlookBook book;
    private final AccessLog log;
    private final Translations translations;

    WorthList(
            PaidMonthRepository paid, LivedMonths months, OutlookBook book, AccessLog log, Translations translations) {
        this.paid = paid;
        this.months = months;
        this.book = book;
        this.log = log;
        this.translations = translations;
    }

    /** A page by code name: as many statements for one line as for all. */
    public List<WorthRow> rows(YearMonth month, Pageable page) {
        return reckoned(paid.rows(month.atDay(1), month.plusMonths(1).atDay(1), page), month);
    }

    public int count(YearMonth month) {
        return paid.count(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** As a table. */
    @Transactional
    public WrittenFile export(YearMonth month, FileForm form, Locale language) {
        var pages = (count(month) + AT_ONCE - 1) / AT_ONCE;
        var rows = Stream.iterate(0, page -> page < Math.min(pages, MOST / AT_ONCE), page -> page + 1)
                .flatMap(page -> rows(month, PageRequest.of(page, AT_ONCE)).stream())
                .toList();
        log.record(
                "worth.export",
                "candidate",
                rows.stream().map(row -> row.candidate().value()).distinct().toList());
        var name = "indennita-" + month;
        return WrittenFile.of(name, form, table(month, rows, language));
    }

    private List<WorthRow> reckoned(List<WorthRow> rows, YearMonth month) {
        var ids = rows.stream().map(WorthRow::engagement).toList();
        Map<EngagementId, Outlook> outlooks = book.of(months.of(ids, month)).stream()
                .map(OutlookBook.Reckoned::outlook)
                .collect(Collectors.toMap(Outlook::engagement, Function.identity()));
        return rows.stream()
                .map(row -> row.with(outlooks.get(row.engagement())))
                .toList();
    }

    private Table table(YearMonth month, List<WorthRow> rows, Locale language) {
        var heads = Stream.of(
                        "code", "company", "sealed", "planned", "done", "percent", "due", "atThisPace", "rectified")
                .map(head -> text("allowance.file." + head, language))
                .toList();
        return new Table(
                text("allowance.file.title", language, month.toString()),
                List.of(),
                heads,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.outlook()).map(outlook -> cells(row, outlook, language)))
                        .toList());
    }

    private List<Cell> cells(WorthRow row, Outlook outlook, Locale language) {
        var money = outlook.money();
        return List.of(
                Cell.of(row.codeName()),
                Cell.of(row.organisation()),
                Cell.of(text(outlook.sealed() ? "allowance.file.yes" : "allowance.file.no", language)),
                hours(outlook.planned().value()),
                hours(outlook.done().value()),
                percent(new Share(outlook.done().value(), outlook.planned().value())),
                money == null ? Cell.of("") : euros(money.now().due().value()),
                money == null ? Cell.of("") : euros(money.atThisPace().due().value()),
                money == null ? Cell.of("") : euros(money.rectified().value()));
    }

    /** Hours with two decimals, cut off: minutes are never rounded up. */
    private static Cell hours(int minutes) {
        var hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_OF_HOUR), CENTS, RoundingMode.DOWN);
        return Cell.of(hours.toPlainString(), hours);
    }

    private static Cell percent(Share share) {
        if (!share.isKnown()) {
            return Cell.of("");
        }
        var percent = BigDecimal.valueOf(share.perMille(), 1);
        return Cell.of(percent.toPlainString(), percent);
    }

    private static Cell euros(long cents) {
        var amount = BigDecimal.valueOf(cents, CENTS);
        return Cell.of(amount.toPlainString(), amount);
    }

    private String text(String key, Locale language, Object... details) {
        return translations.getTranslation(key, language, details);
    }
}
