import { createApp } from 'vue'
import RemotePage from './RemotePage.vue'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/controls.css'
import './remote.css'

createApp(RemotePage).mount('#remote')
