package it.florwork.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The SQL statements that a piece of work sends from its own thread, so that a test can say "one query for a page":
 * {@code assertThat(Statements.during(() -> navigate(OpeningListView.class))).hasSize(1)}.
 */
public final class Statements {
    private static final ThreadLocal<@Nullable List<String>> RECORDING = new ThreadLocal<>();

    private Statements() {}

    public static List<String> during(Runnable work) {
        var sent = new ArrayList<String>();
        RECORDING.set(sent);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return sent;
    }

    /** Only the ones that read. */
    public static List<String> queriesDuring(Runnable work) {
        return during(work).stream().filter(sql -> sql.startsWith("select")).toList();
    }

    private static final class Recorder implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var recording = RECORDING.get();
            if (recording != null) {
                queries.forEach(query -> recording.add(query.getQuery().strip()));
            }
        }
    }

    /** Puts the counter between the portal and its connection pool. */
    static final class CountedDatabase implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource database
                    ? ProxyDataSourceBuilder.create(new OtherSchema.Switch(database))
                            .listener(new Recorder())
                            .build()
                    : bean;
        }
    }
}
