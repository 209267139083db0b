package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedCodeTest {

    @Test
    void whatIsImportedComesFirstAndOnce() {
        assertThat(JoinedCode.of("page.js", Map.of("page.js", """
                                import { a } from './a.js';
                                import { b, c } from './b.js';
                                const later = () => import('./more.js');
                                """, "a.js", """
                                import { c } from './b.js';
                                export const a = c;
                                """, "b.js", """
                                export function b() {}
                                export const c = 1;
                                """)))
                .isEqualTo("""
                        function b() {}
                        const c = 1;
                        const a = c;
                        const later = () => import('./more.js');
                        """);
    }

    @Test
    void aNameUsedTwiceIsRefusedBeforeAPhoneMeetsIt() {
        assertThatThrownBy(() -> JoinedCode.of(
                        "page.js",
                        Map.of("page.js", "import { a } from './a.js';\nconst b = 1;", "a.js", "export const b = 2;")))
                .hasMessageContaining("name something b");
    }

    @Test
    void whatCannotBeJoinedIsRefused() {
        assertThatThrownBy(() -> JoinedCode.of("page.js", Map.of("page.js", "export default 1;")))
                .hasMessageContaining("cannot be joined");
    }
}
