import { clerkBapi } from '../../../../../lib/providers/clerk-bapi/index.ts';
import { describeEndpointTable } from '../../../../fixtures/endpoint-table.ts';

describeEndpointTable(clerkBapi.endpoints);
