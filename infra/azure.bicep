targetScope = 'resourceGroup'

@description('Base name of every resource: small letters and digits.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('Azure region. norwayeast keeps the tables in Norway; it must have availability zones.')
param location string = resourceGroup().location

@description('Name of the bot as it stands in Azure.')
@maxLength(42)
param botDisplayName string

@description('App Service plan: B1 for trial, P0v3 or better for production.')
param webAppSku string = 'B1'

@description('Id of the Teams app; deep links to the tab are made from it.')
param teamsAppId string

@description('Client id of the Entra app that signs people in to the tab.')
param aadAppClientId string

@description('Tenant whose people sign in to the tab.')
param aadAppTenantId string = subscription().tenantId

@description('Key of the status links that senders get. Changing it ends all links.')
@secure()
@minLength(32)
param statusLinkSecret string

@description('Whether cards are looked for in people’s chats with the bot too: on or off. It takes an administrator’s consent.')
@allowed([
  'on'
  'off'
])
param graphChats string = 'off'

@description('Where mail to senders is sent through, smtp(s)://user:password@host:port; none means that they get no mail.')
@secure()
param smtpUrl string = 'none'

@description('The address that mail to senders comes from, or none.')
param mailFrom string = 'none'

@description('Receiver of alerts. A text without @ means no alerts: the toolkit cannot pass an empty value.')
param alertEmail string = 'none'

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Where the bot registration stands: global, or westeurope to keep it in the EU.')
@allowed([
  'global'
  'westeurope'
])
param botLocation string = 'global'

@description('Tags of every resource.')
param tags object = {}

var suffix = uniqueString(resourceGroup().id, resourceBaseName)
var storageName = take('st${toLower(resourceBaseName)}${suffix}', 24)
var appName = 'app-${resourceBaseName}-${take(suffix, 6)}'
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var tableNames = [
  'cases'
  'people'
  'register'
  'views'
  'conversations'
]

// The server's only identity: towards the tables and towards Microsoft's bot service. It has no secret.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${resourceBaseName}'
  location: location
  tags: tags
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: storageName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: storage
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' = [
  for name in tableNames: {
    parent: tableService
    name: name
  }
]

resource tableRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableDataContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableDataContributor)
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${resourceBaseName}'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: webAppSku
  }
  properties: {
    reserved: true
  }
}

resource webApp 'Microsoft.Web/sites@2024-11-01' = {
  name: appName
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node bot/src/main.ts'
      // The clock and the relay work also when nobody calls.
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      // An instance that cannot reach the tables gets no traffic.
      healthCheckPath: '/readyz'
    }
  }
}

// A resource of its own, because the settings need the host name that Azure gave the site.
resource webAppSettings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: webApp
  name: 'appsettings'
  properties: {
    NODE_ENV: 'production'
    HOST: '0.0.0.0'
    PUBLIC_URL: 'https://${webApp.properties.defaultHostName}'
    TABLES_ENDPOINT: storage.properties.primaryEndpoints.table
    AZURE_CLIENT_ID: identity.properties.clientId
    BOT_TYPE: 'UserAssignedMSI'
    BOT_ID: identity.properties.clientId
    BOT_TENANT_ID: identity.properties.tenantId
    // Lost answers are looked up there; without the consents of decision 0016 the server says so once and goes on.
    GRAPH_URL: 'https://graph.microsoft.com'
    GRAPH_CHATS: graphChats
    AAD_APP_CLIENT_ID: aadAppClientId
    AAD_APP_TENANT_ID: aadAppTenantId
    AAD_APP_ID_URI: 'api://${webApp.properties.defaultHostName}/${aadAppClientId}'
    TEAMS_APP_ID: teamsAppId
    STATUS_LINK_SECRET: statusLinkSecret
    SMTP_URL: smtpUrl == 'none' ? '' : smtpUrl
    MAIL_FROM: mailFrom == 'none' ? '' : mailFrom
    // The package is complete when it is sent, and is mounted read-only.
    WEBSITE_RUN_FROM_PACKAGE: '1'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    // Seconds between SIGTERM and SIGKILL.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  }
}

resource ftpPolicy 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: webApp
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource scmPolicy 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: webApp
  name: 'scm'
  properties: {
    allow: false
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${resourceBaseName}-${take(suffix, 6)}'
  location: botLocation
  tags: tags
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${webApp.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    tags: tags
    webAppName: webApp.name
    publicUrl: 'https://${webApp.properties.defaultHostName}'
    storageName: storage.name
    alertEmail: alertEmail
    logRetentionDays: logRetentionDays
  }
}

output AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
output APP_DOMAIN string = webApp.properties.defaultHostName
output APP_ENDPOINT string = 'https://${webApp.properties.defaultHostName}'
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
// What the Entra app is told to trust, so that the server can read as it: see decision 0016.
output IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
