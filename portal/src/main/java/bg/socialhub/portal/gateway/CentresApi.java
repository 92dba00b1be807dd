package bg.socialhub.portal.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

@FeignClient(name = "gateway", url = "${portal.gateway-url}")
interface CentresApi {

    @GetMapping("/api/v1/centres")
    Centres centres();

    record Centres(List<Centre> items) {}

    record Centre(
            String code, Text name, Text city, @Nullable Text address) {}

    record Text(String bg, @Nullable String en) {}
}
