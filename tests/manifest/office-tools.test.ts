/** What Microsoft's own tools read of the manifest. Their validator is a service of Microsoft's, so only their local part is used. */
import { resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import * as z from 'zod';

const address = z.string().regex(/^https:\/\/localhost:3000\/[\w./-]+$/);

/** By the types of the schema (MS-OWEMXML). */
const read = z.object({
  manifestType: z.literal('xml'),
  officeAppType: z.literal('TaskPaneApp'),
  id: z.guid(),
  version: z.string().regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/),
  providerName: z.string().min(1).max(125),
  defaultLocale: z.literal('zh-CN'),
  displayName: z.string().min(1).max(125),
  description: z.string().min(1).max(250),
  iconUrl: address,
  highResolutionIconUrl: address,
  supportUrl: address,
  hosts: z.tuple([z.literal('Workbook')]),
  permissions: z.literal('ReadWriteDocument'),
  defaultSettings: z.object({ sourceLocation: address }),
});

it('is an add-in for Excel with all that they ask for', async () => {
  const found = await OfficeAddinManifest.readManifestFile(resolve(__dirname, '../../manifest.xml'));
  expect(() => read.parse(found)).not.toThrow();
});
