package agentos.showcase.export.table;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/// Who made an Office file: this application, at no time in particular.
public final class OfficeProperties {
    private static final String MAKER = "AgentOS Showcase";

    private OfficeProperties() {}

    public static void set(POIXMLProperties properties, String title) {
        var core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(MAKER);
        core.setCreated(Optional.<Date>empty());
        core.setModified(Optional.<Date>empty());
        properties.getExtendedProperties().setApplication(MAKER);
    }
}
