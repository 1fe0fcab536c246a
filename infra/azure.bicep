// All that one network's KASELO needs in Azure: one web application, one storage account, one bot, and the logs of them.
targetScope = 'resourceGroup'

@description('2-18 lower-case letters and digits; names of resources are made from it.')
@minLength(2)
@maxLength(18)
param resourceSuffix string

@description('Where the data is kept and the server runs: a region within the European Union.')
@allowed([
  'austriaeast'
  'belgiumcentral'
  'francecentral'
  'germanywestcentral'
  'italynorth'
  'northeurope'
  'polandcentral'
  'spaincentral'
  'swedencentral'
  'westeurope'
])
param location string

@description('Where the bot is registered: westeurope keeps what it handles of people within the European Union.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('The name that people see the bot under.')
@maxLength(42)
param botDisplayName string

@description('The Teams app in which the bot and the tab are.')
param teamsAppId string

@description('The app registration by which people are signed in to the tab.')
param tabClientId string

@description('Object ids of coordinators besides whoever installs the app, with commas between them, or none.')
param coordinators string

@description('Ids of other tenants whose teams may have the bot, with commas between them, or none. The home tenant needs no mention.')
param otherTenants string

@description('The size of the server. One small instance is enough for a network; Always On needs at least B1.')
param appServiceSku string = 'B1'

@description('How many instances of the server run. Two of them post nothing twice and share the work.')
@allowed(['1', '2', '3', '4', '5'])
param instances string = '1'

@description('Whether the instances stand in several buildings: asks for a Premium size such as P0v3, and for two instances or more.')
@allowed(['yes', 'no'])
param zoneRedundant string = 'no'

@description('Of a hundred turns and requests, how many are traced. What is counted and what alerts ask for is whole in any case.')
param tracedPercent string = '100'

@description('How the data is copied. ZRS survives the loss of a building.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS'])
param storageSku string = 'Standard_ZRS'

@description('The e-mail address that alerts go to: a mailbox that somebody reads, rather than one person.')
param alertEmail string

@description('What a month may cost, in whole units of the subscription’s currency.')
param monthlyBudget string

@description('The first month of the budget, such as 2026-11-01. A budget cannot be given another beginning later.')
param budgetStart string

var webAppName = 'kaselo-${resourceSuffix}'
var publicHost = '${webAppName}.azurewebsites.net'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'kaselo-${resourceSuffix}'
    location: location
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: 'kaselo-${resourceSuffix}'
    location: location
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'kaselo${resourceSuffix}'
    location: location
    sku: storageSku
    contributorPrincipalId: identity.outputs.principalId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: webAppName
    location: location
    sku: appServiceSku
    instances: int(instances)
    zoneRedundant: zoneRedundant == 'yes'
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    settings: {
      AZURE_CLIENT_ID: identity.outputs.clientId
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      KASELO_TRACED_PERCENT: tracedPercent
      // The exporter need not tell Microsoft how it fares itself.
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
      KASELO_APP_ID: identity.outputs.clientId
      KASELO_APP_TYPE: 'UserAssignedMSI'
      KASELO_TENANT_ID: tenant().tenantId
      KASELO_TENANTS: otherTenants
      KASELO_PROXY: 'app-service'
      KASELO_TAB_CLIENT_ID: tabClientId
      KASELO_TAB_AUDIENCE: 'api://${publicHost}/${tabClientId}'
      KASELO_TABLES_URL: storage.outputs.tablesUrl
      KASELO_BACKUP_URL: storage.outputs.copiesUrl
      KASELO_PUBLIC_URL: 'https://${publicHost}'
      KASELO_TEAMS_APP_ID: teamsAppId
      KASELO_COORDINATORS: coordinators
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'kaselo-${resourceSuffix}'
    location: botLocation
    displayName: botDisplayName
    endpoint: 'https://${publicHost}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: 'kaselo-${resourceSuffix}'
    location: location
    email: alertEmail
    appId: web.outputs.id
    storageId: storage.outputs.id
    insightsId: monitoring.outputs.insightsId
  }
}

module budget 'modules/budget.bicep' = {
  name: 'budget'
  params: {
    name: 'kaselo-${resourceSuffix}'
    amount: int(monthlyBudget)
    startDate: budgetStart
    email: alertEmail
  }
}

// Written into the environment file under these names.
output BOT_ID string = identity.outputs.clientId
output TAB_DOMAIN string = publicHost
output WEB_APP_RESOURCE_ID string = web.outputs.id
