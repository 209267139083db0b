package it.florwork.attendance.ui;

import it.florwork.access.Role;
import it.florwork.attendance.MonthFilter;
import it.florwork.attendance.Months;
import it.florwork.shell.SectionCount;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many months of last month's are to verify, beside the section's name. */
@Configuration(proxyBeanMethods = false)
class MonthsCount {
    @Bean
    SectionCount monthsCountInMenu(Months months, Clock clock) {
        return new SectionCount(
                Role.OPERATOR,
                "months",
                () -> months.count(YearMonth.now(clock).minusMonths(1), MonthFilter.TO_VERIFY));
    }
}
