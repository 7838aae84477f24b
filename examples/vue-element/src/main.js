import { createApp } from 'vue';
import 'whatsapp-flow-preview/element';
import App from './App.vue';

createApp(App).mount('#app');
