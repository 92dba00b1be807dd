package bg.socialhub.portal.page;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Versions of the scripts of others, as their packages tell them; templates know it as {@code @assets}. */
@Component("assets")
public class Assets {

    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

    private final String htmx;

    Assets() throws IOException {
        Properties properties = PropertiesLoaderUtils.loadProperties(new ClassPathResource(HTMX));
        this.htmx = properties.getProperty("version");
    }

    public String getHtmx() {
        return htmx;
    }
}
