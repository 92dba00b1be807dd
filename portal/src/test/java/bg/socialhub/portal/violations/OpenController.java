package bg.socialhub.portal.violations;

import com.mongodb.client.MongoClient;
import feign.Client;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;

public class OpenController {

    public String page(Client api, MongoClient store) {
        return api + " " + store + " " + SecurityContextHolder.getContext() + " " + Instant.now();
    }
}
