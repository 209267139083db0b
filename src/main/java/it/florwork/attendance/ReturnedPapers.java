package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signed sheets that come back: their codes say what they are, an operator says who signed, and each finds its month. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RolesAllowed(Role.OPERATOR)
public class ReturnedPapers {
    private final Months months;
    private final WeekSheets weeks;

    ReturnedPapers(Months months, WeekSheets weeks) {
        this.months = months;
        this.weeks = weeks;
    }

    /**
     * What a scan holds.
     *
     * @param months the registers in it, as the portal knows them now
     * @param unreadPages pages without a code that can be read
     * @param unknown codes of ours that name nothing here
     */
    public record Found(List<FoundMonth> months, List<WeekSheetRow> weeks, int unreadPages, int unknown) {
        public boolean isNothing() {
            return months.isEmpty() && weeks.isEmpty();
        }
    }

    /** @param current whether the sheet shows what the month says now; an older print signs nothing any more */
    public record FoundMonth(PaperCode.OfMonth code, MonthDetail month, boolean current) {}

    /** Who signed one register with a pen. */
    public record SignedSheet(EngagementId engagement, YearMonth month, String contentHash, Set<Side> sides) {}

    /** @param refusal why it was not recorded; null when it was */
    public record Outcome(
            EngagementId engagement,
            YearMonth month,
            @Nullable RuleViolation refusal) {}

    /** Reads the codes of a PDF, a JPEG or a PNG. Nothing is kept yet. */
    public Found read(byte[] scan) {
        var paper = new ScannedPaper(scan);
        var found = new ArrayList<FoundMonth>();
        var sheets = new ArrayList<WeekSheetRow>();
        int unknown = 0;
        for (var code : paper.codes()) {
            boolean known = switch (code) {
                case PaperCode.OfMonth month -> month(month).map(found::add).isPresent();
                case PaperCode.OfWeek week -> week(week).map(sheets::add).isPresent();
            };
            unknown += known ? 0 : 1;
        }
        return new Found(List.copyOf(found), List.copyOf(sheets), paper.unreadPages(), unknown);
    }

    private Optional<FoundMonth> month(PaperCode.OfMonth code) {
        try {
            var month = months.month(code.engagement(), code.month());
            return Optional.of(new FoundMonth(code, month, month.contentHash().equals(code.contentHash())));
        } catch (NotFound nowhere) {
            return Optional.empty();
        }
    }

    private Optional<WeekSheetRow> week(PaperCode.OfWeek code) {
        try {
            return Optional.of(weeks.sheet(code.sheet()));
        } catch (NotFound nowhere) {
            return Optional.empty();
        }
    }

    /**
     * Files each month's pages with the signatures on them, and each week's sheet. What one month refuses does not hold up
     * the others.
     */
    public List<Outcome> record(byte[] scan, List<SignedSheet> signed) {
        var paper = new ScannedPaper(scan);
        paper.codes().stream()
                .filter(PaperCode.OfWeek.class::isInstance)
                .map(PaperCode.OfWeek.class::cast)
                .filter(code -> week(code).isPresent())
                .forEach(code -> weeks.returned(code.sheet(), new ByteArrayInputStream(paper.of(code))));
        return signed.stream().map(sheet -> record(paper, sheet)).toList();
    }

    private Outcome record(ScannedPaper paper, SignedSheet sheet) {
        try {
            var pages = pages(paper, sheet);
            months.signedOnPaper(
                    sheet.engagement(),
                    sheet.month(),
                    sheet.sides(),
                    sheet.contentHash(),
                    new ByteArrayInputStream(pages));
            return new Outcome(sheet.engagement(), sheet.month(), null);
        } catch (RuleViolation refused) {
            return new Outcome(sheet.engagement(), sheet.month(), refused);
        }
    }

    /** The month's own pages; all of them only when no code could be read and an operator has said whose they are. */
    private static byte[] pages(ScannedPaper paper, SignedSheet sheet) {
        if (paper.codes().isEmpty()) {
            return paper.whole();
        }
        return paper.codes().stream()
                .filter(code -> code instanceof PaperCode.OfMonth month
                        && month.engagement().equals(sheet.engagement())
                        && month.month().equals(sheet.month()))
                .findFirst()
                .map(paper::of)
                .orElseThrow(() -> new RuleViolation("attendance.error.notOnThisScan"));
    }
}
