import { endpoints } from '../../../../../lib/providers/clerk-fapi/endpoints/index.ts';
import { describeEndpointTable } from '../../../../fixtures/endpoint-table.ts';

describeEndpointTable(endpoints);
