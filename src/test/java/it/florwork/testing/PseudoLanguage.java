package it.florwork.testing;

import com.vaadin.flow.i18n.I18NProvider;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * A language in which each text stands in brackets: ⟦Oggi⟧. Whatever is seen outside of them while it is spoken came from
 * somewhere else than the translations.
 */
public class PseudoLanguage implements BeanPostProcessor {
    private static volatile boolean isSpoken;

    /** While the action runs, the whole portal speaks it. */
    public static void during(Runnable action) {
        isSpoken = true;
        try {
            action.run();
        } finally {
            isSpoken = false;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof I18NProvider)) {
            return bean;
        }
        var proxies = new ProxyFactory(bean);
        proxies.setProxyTargetClass(true);
        proxies.addAdvice((MethodInterceptor) call -> {
            Object answer = call.proceed();
            return isSpoken && answer instanceof String text ? "⟦" + text + "⟧" : answer;
        });
        return proxies.getProxy();
    }
}
