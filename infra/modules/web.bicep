// The server: bot, tab and API in one process. It must not sleep, or nobody is reminded.
param name string
param location string
param sku string
param instances int
param zoneRedundant bool
param identityId string
param workspaceId string
param settings object

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: {
    name: sku
    capacity: instances
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance can answer anybody: nothing of a person is kept in one.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node --enable-source-maps --disable-warning=DEP0040 bot/dist/main.cjs'
      alwaysOn: true
      healthCheckPath: '/live'
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Whoever deploys proves who they are to Entra: no publishing password opens this server.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for door in ['ftp', 'scm']: {
    parent: app
    name: door
    properties: {
      allow: false
    }
  }
]

// The package that is deployed is complete: nothing is installed or built where it runs.
resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: app
  name: 'appsettings'
  properties: union(settings, {
    NODE_ENV: 'production'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITE_RUN_FROM_PACKAGE: '1'
  })
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

output id string = app.id
